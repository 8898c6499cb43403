const fs = require('fs');
const path = require('path');

/** Archive of the patients' reports. */
const archive = {
  folder: 'reports',
  today: 0,
};

/** Moves a freshly made summary to reports/SUMMARY. */
function fileSummary(tempPath) {
  fs.renameSync(tempPath, path.join(archive.folder, 'SUMMARY'));
}

/**
 * Moves an uploaded lab report into the archive's folder, under its file name, and counts it in archive.today.
 *
 * The web server has put the upload at tempPath; filename is the whole name that the file had on the laboratory's
 * computer, suffix included: fileReport('tmp/up_81', 'blood.pdf') moves tmp/up_81 to reports/blood.pdf.
 * Returns how many it were today.
 */
function fileReport(tempPath, filename) {
