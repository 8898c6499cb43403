package main

import (
	"fmt"
	"os"
	"path/filepath"
)

const reportDir = "reports"

// label is what stands on the back of a printed report.
func label(patient, report int) string {
	return fmt.Sprintf("patient %06d, report %d", patient, report)
}

// fileSummary moves a freshly made summary to reports/SUMMARY.
func fileSummary(tempPath string) error {
	return os.Rename(tempPath, filepath.Join(reportDir, "SUMMARY"))
}

// fileReport moves an uploaded lab report from tempPath, where the web server has put it,
// into reportDir. filename is the whole name that the file had on the laboratory's computer:
//
//	fileReport("tmp/up_81", "blood.pdf") // moves tmp/up_81 to reports/blood.pdf
//
// It returns the error of moving, if there is one.
func fileReport(tempPath, filename string) error {
