"""Pure rules of certificates: numbers, signed records, frozen data, wording and who has earned one."""
