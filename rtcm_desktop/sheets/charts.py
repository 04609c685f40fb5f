"""Bar charts beside a written table."""

from openpyxl.chart import BarChart as DrawnBarChart
from openpyxl.chart import Reference, Series
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from rtcm_desktop.sheets.contents import BarChart, Sheet

_SERIES = ("0E4A5F", "8DB2C2", "E4E2DC", "DDA77F", "9C4A1A", "6E92A0", "B7C8CF")


def draw_charts(worksheet: Worksheet, sheet: Sheet) -> None:
    """The charts one below the other, to the right of the table."""
    column = get_column_letter(len(sheet.columns) + 2)
    row = sheet.first_row
    for chart in sheet.charts:
        drawn = _drawn(worksheet, sheet, chart)
        worksheet.add_chart(drawn, f"{column}{row}")
        row += int(drawn.height * 2) + 2


def _drawn(worksheet: Worksheet, sheet: Sheet, chart: BarChart) -> DrawnBarChart:
    first = sheet.first_row + chart.first
    last = sheet.first_row + (len(sheet.rows) - 1 if chart.last is None else chart.last)
    drawn = DrawnBarChart()
    drawn.type = "bar" if chart.horizontal else "col"
    drawn.title = chart.title
    if chart.stacked:
        drawn.grouping, drawn.overlap = "percentStacked", 100
    categories = Reference(worksheet, min_col=chart.categories + 1, min_row=first, max_row=last)
    for number, value in enumerate(chart.values):
        reference = Reference(worksheet, min_col=value + 1, min_row=first, max_row=last)
        series = Series(reference, title=sheet.columns[value].heading)
        series.graphicalProperties.solidFill = _SERIES[number % len(_SERIES)]
        drawn.series.append(series)
    drawn.set_categories(categories)
    drawn.x_axis.scaling.orientation = "maxMin" if chart.horizontal else "minMax"
    drawn.x_axis.delete = drawn.y_axis.delete = False
    drawn.gapWidth = 40
    if len(chart.values) == 1:
        drawn.legend = None
    drawn.width, drawn.height = 18, max(6.0, 2.5 + 0.7 * (last - first + 1))
    return drawn
