/** How the help ends: what people most often want, and what the exit codes mean. */
export const EXAMPLES = `
Examples:
  ctpat init                                    begin the folder of a company, question by question
  ctpat lint                                    lint the CTPAT documents of this folder
  ctpat lint profile.ctpat.yaml --today 2027-01-01   what will be late on that day
  ctpat lint --format pretty,json --output json=findings.json
  ctpat lint --format unix                      one line for each finding, for editors
  ctpat lint --group-by reason                  under the common reasons for a failed validation
  ctpat lint --changed origin/main              only what concerns documents that changed
  ctpat lint --fix-dry-run                      what --fix would mend by itself
  ctpat lint --cache                            look again only at what may have changed
  ctpat lint --shard 1/2 --format blob --output blob=part-1.json   one part of two, on one of two machines
  ctpat merge-reports part-1.json part-2.json --format html   all parts in one report
  ctpat due --within P90D                       what runs out in the next 90 days, and what is late
  ctpat due --format ics > dates.ics            the same for a calendar
  ctpat report --output report.html             a report to read and print; also markdown
  ctpat report --redact --output report.html    the same without names, contacts, identifiers and addresses
  ctpat print importer.ctpat.yaml   a profile with all that it inherits
  ctpat explain 6.6                             what a criterion asks and what a validator wants to see
  ctpat explain profile/missing-section         what a rule reports and how to mend it
  ctpat explain revalidation                    how a part of the program works; ctpat explain lists all topics
  ctpat criteria --entity importer              everything that an importer answers
  ctpat compare 6.6                             how each of your profiles answers a criterion
  ctpat diff origin/main                        what a change means, for whoever reviews it
  ctpat binder --output visit.zip               evidence, procedures and lists for a validation visit
  ctpat report --output report.xlsx             everything as a workbook; .docx is a profile to sign
  ctpat import report.xlsx --profile importer.ctpat.yaml --dry-run   what a workbook would change

Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 it could not be done.
`;
