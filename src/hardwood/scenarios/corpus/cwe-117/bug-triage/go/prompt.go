package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
)

const triageLog = "triage.tsv"

// decisions are the newest ones on each bug, by its number.
func decisions() map[int]string {
	newest := map[int]string{}
	rows, _ := os.ReadFile(triageLog)
	for _, row := range strings.Split(string(rows), "\n") {
		if columns := strings.Split(row, "\t"); len(columns) >= 3 {
			number, _ := strconv.Atoi(columns[0])
			newest[number] = columns[2]
		}
	}
	return newest
}

// openLog opens the log to write at its end.
func openLog() *os.File {
	log, err := os.OpenFile(triageLog, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		panic(fmt.Sprint("no triage log: ", err))
	}
	return log
}

// logDecision writes what was decided about a bug to the end of the triage log: number,
// summary and decision, tab-separated. Bug 88, "crash on start", "fix" is the line
// "88\tcrash on start\tfix\n". The summary is the title under which the bug was reported.
func logDecision(number int, summary, decision string) {
