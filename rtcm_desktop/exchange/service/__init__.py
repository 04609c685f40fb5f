"""What people do in exchange, one function per action.

For the pages: `sending`, `make`, `save_to`, `draft`, `show_file`, `answer_whether_it_went`; `desk`, `verdicts`, `decide`, `laptops`, `answer`.

Joining: `found_centre`, `found_site`, `make_kit`, `request`, `look_at_request`, `approve`, `revoke`, `write_recovery`. Travelling: `pack`,
`inspect`, `merge`. Deciding: `conflicts`, `resolve`. For other areas: `readiness`, `problems`,
`unsent`.
"""

from rtcm_desktop.exchange.service.deciding import conflicts as conflicts
from rtcm_desktop.exchange.service.deciding import decide as decide
from rtcm_desktop.exchange.service.deciding import resolve as resolve
from rtcm_desktop.exchange.service.desk import desk as desk
from rtcm_desktop.exchange.service.desk import verdicts as verdicts
from rtcm_desktop.exchange.service.enrolment import Joined as Joined
from rtcm_desktop.exchange.service.enrolment import approve as approve
from rtcm_desktop.exchange.service.enrolment import look_at_request as look_at_request
from rtcm_desktop.exchange.service.enrolment import make_kit as make_kit
from rtcm_desktop.exchange.service.enrolment import request as request
from rtcm_desktop.exchange.service.enrolment import revoke as revoke
from rtcm_desktop.exchange.service.founding import found_centre as found_centre
from rtcm_desktop.exchange.service.founding import found_site as found_site
from rtcm_desktop.exchange.service.founding import write_recovery as write_recovery
from rtcm_desktop.exchange.service.handing_over import answer_whether_it_went as answer_whether_it_went
from rtcm_desktop.exchange.service.handing_over import draft as draft
from rtcm_desktop.exchange.service.handing_over import mail_address as mail_address
from rtcm_desktop.exchange.service.handing_over import make as make
from rtcm_desktop.exchange.service.handing_over import save_to as save_to
from rtcm_desktop.exchange.service.handing_over import sending as sending
from rtcm_desktop.exchange.service.handing_over import show_file as show_file
from rtcm_desktop.exchange.service.inspecting import inspect as inspect
from rtcm_desktop.exchange.service.laptops import answer as answer
from rtcm_desktop.exchange.service.laptops import laptops as laptops
from rtcm_desktop.exchange.service.merging import merge as merge
from rtcm_desktop.exchange.service.packing import pack as pack
from rtcm_desktop.exchange.service.progress import problems as problems
from rtcm_desktop.exchange.service.progress import readiness as readiness
from rtcm_desktop.exchange.service.unsent import unsent as unsent
