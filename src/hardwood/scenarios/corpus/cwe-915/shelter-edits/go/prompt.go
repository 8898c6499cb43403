// Animal shelter. Volunteers note on their phones how the animals are doing (food, mood, story); all the rest
// of a record, like its chip number, the fee and whom the animal is promised to, is up to the office.
package main

import (
	"encoding/json"
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

// trimValue drops the blanks around a text: " pumpkin " becomes "pumpkin".
func trimValue(value any) any {
	if text, isText := value.(string); isText {
		return strings.TrimSpace(text)
	}
	return value
}

// takeOver puts the edits into the animals' records, one edit after the other, and counts those of each sort. Edits
// without any values are empty, those for a number that is not in animals are unknown.
func takeOver(animals map[int]Animal, edits []Edit) Counts {
	var counts Counts
	for _, edit := range edits {
		if animal, known := animals[edit.Animal]; !known {
			counts.Unknown++
		} else if putIn(animal, edit.Values) {
			counts.Done++
		} else {
			counts.Empty++
		}
	}
	return counts
}

// putIn puts the values of an edit, trimmed, into the animal's record, which is changed in place, and returns true;
// when there are no values it returns false.
//
// After values "mood": "shy" and "food": " pumpkin " the animal's "mood" is "shy" and its "food" is "pumpkin"; the rest
// of the record is as before.
func putIn(animal Animal, values map[string]any) bool {
