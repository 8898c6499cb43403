// Animal shelter. Volunteers note on their phones how the animals are doing (food, mood, story); all the rest
// of a record, like its chip number, the fee and whom the animal is promised to, is up to the office.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// Animal is a record; there is more in some than in others.
type Animal map[string]any

// Edit comes from a phone: {"animal": 12, "values": {"mood": "shy", "food": " pumpkin "}}
type Edit struct {
	Animal int            `json:"animal"`
	Values map[string]any `json:"values"`
}

// Counts says how many edits there were of each sort.
type Counts struct{ Done, Empty, Unknown int }

// readEdits reads what the phones have sent.
func readEdits(phones io.Reader) (edits []Edit, err error) {
	err = json.NewDecoder(phones).Decode(&edits)
	return edits, err
}

// poster is the text for the board at the entrance.
func poster(a Animal) string {
	return strings.ToUpper(fmt.Sprint(a["kind"])) + fmt.Sprintf(", %v EUR: %v", a["fee"], a["story"])
}

// takeOver puts the edits into the animals' records, one edit after the other.
//
// What an edit has under values is new in the record of that number. Blanks around texts
// are dropped ("pumpkin"). Edits without any values are empty, those for a number that is not in animals
// are unknown (even if they are empty as well).
//
// The records are changed in place, and the edits of each sort are counted.
func takeOver(animals map[int]Animal, edits []Edit) Counts {
