// The ward of the animal clinic. Everybody who makes a round dictates notes, which are entered afterwards.
package main

import (
	"fmt"
	"strconv"
	"strings"
)

// person has a job, "trainee", "nurse" or "vet": all of them weigh, feed and watch; medicine is decided by a vet.
type person struct{ name, job string }
type animal struct {
	kilograms float64
	doses     map[string]float64 // milligrams a day, by the name of the medicine
	notes     []string
}

type ward map[string]*animal

// entry is a line: what is "dose" and text "dose carprofen 40" for "Rex dose carprofen 40"; "Rex note calm" has the text "calm".
type entry struct {
	animal     *animal
	what, text string
}

// readEntries reads the notes of a round, one a line. Lines of animals that are not in the ward are left out.
func readEntries(w ward, lines string) (entries []entry) {
	for _, line := range strings.Split(lines, "\n") {
		words := strings.Fields(line)
		if len(words) > 2 && w[words[0]] != nil {
			entries = append(entries, entry{w[words[0]], words[1], strings.TrimPrefix(strings.Join(words[1:], " "), "note ")})
		}
	}
	return entries
}

// carryOut makes the change of an entry: "weight 12.4", "dose carprofen 40" (from now on 40 mg a day), "stop carprofen";
// there is none for a "note". False if nothing can be done: another word, a number that is not above 0, no such dose.
func carryOut(e entry) bool {
	words := strings.Fields(e.text)
	number, _ := strconv.ParseFloat(words[len(words)-1], 64)
	if e.what == "weight" && number > 0 {
		e.animal.kilograms = number
	} else if e.what == "dose" && number > 0 {
		e.animal.doses[words[1]] = number
	} else if e.what == "stop" && e.animal.doses[words[1]] > 0 {
		delete(e.animal.doses, words[1])
	} else {
		return e.what == "note"
	}
	return true
}

// addNote puts the text of an entry and who did it behind the animal's notes: "dose carprofen 40: Ola (vet)".
func addNote(e entry, by person) {
	e.animal.notes = append(e.animal.notes, fmt.Sprintf("%s: %s (%s)", e.text, by.name, by.job))
}

// enterRound enters the notes of a round: each entry is carried out, and if that can be done its note is added. It returns how many were.
func enterRound(w ward, by person, lines string) int {
