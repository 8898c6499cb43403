package main

import (
	"encoding/json"
	"fmt"
	"math/rand"
)

// Sheet of a bird watcher. The survey has other questions each year, so it is a map.
type Sheet map[string]any

// newSheet has what the office notes about a sheet.
func newSheet(watcher string) Sheet {
	return Sheet{"watcher": watcher, "counted": false, "weight": 1}
}

// sheetName is the name of a file for a sheet.
func sheetName() string {
	return fmt.Sprintf("sheet-%08x.json", rand.Int31())
}

// saved is a sheet as it is written to its file.
func (s Sheet) saved() ([]byte, error) {
	return json.MarshalIndent(s, "", "  ")
}

// answerSheet returns the sheet of a watcher: all that is in newSheet(watcher), and all of the answers,
// a JSON object. So it is
// {"watcher": "ann", "counted": false, "weight": 1, "owls": 2, "place": "park"} for "ann" with
// the answers {"owls": 2, "place": "park"}. The error is that of decoding the answers.
func answerSheet(watcher string, answers []byte) (Sheet, error) {
