/** How the help ends: what people most often want, and what the exit codes mean. */
export const EXAMPLES = `
Examples:
  ctpat lint                                    lint the CTPAT documents of this folder
  ctpat lint profile.ctpat.yaml --today 2027-01-01   what will be late on that day
  ctpat lint --format pretty,json --output json=findings.json
  ctpat lint --group-by reason                  under the common reasons for a failed validation
  ctpat lint --changed origin/main              only what concerns documents that changed
  ctpat lint --fix-dry-run                      what --fix would mend by itself
  ctpat due --within P90D                       what runs out in the next 90 days, and what is late
  ctpat due --format ics > dates.ics            the same for a calendar
  ctpat print --effective importer.ctpat.yaml   a profile with all that it inherits
  ctpat explain 6.6                             what a criterion asks and what a validator wants to see
  ctpat explain profile/missing-section         what a rule reports and how to mend it
  ctpat explain revalidation                    how a part of the program works; ctpat explain lists all topics
  ctpat criteria --entity importer              everything that an importer answers
  ctpat compare 6.6                             how each of your profiles answers a criterion
  ctpat report --output report.xlsx             everything as a workbook; .docx is a profile to sign
  ctpat import report.xlsx --profile importer.ctpat.yaml --dry-run   what a workbook would change

Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 it could not be done.
`;
