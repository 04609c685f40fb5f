"""The page of certificates: who gets one, the real page, issue and print, the register, verifying."""
