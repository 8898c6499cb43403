// The ward of the animal clinic. Everybody who makes a round dictates notes, which are entered afterwards.
package main

import (
	"fmt"
	"strconv"
	"strings"
)

type person struct {
	name string
	job  string // "trainee", "nurse" or "vet": all of them weigh, feed and watch; medicine is decided by a vet
}

type animal struct {
	kilograms float64
	doses     map[string]float64 // milligrams a day, by the name of the medicine
	notes     []string
}

type ward map[string]*animal

func (p person) String() string {
	return fmt.Sprintf("%s (%s)", p.name, p.job)
}

// parseAmount is of a number above 0, with a unit behind it or not: "12.4", "12.4kg".
func parseAmount(text string) (float64, bool) {
	number, err := strconv.ParseFloat(strings.TrimRight(text, "kmg"), 64)
	return number, err == nil && number > 0
}

// enterRound enters the notes of a round, one a line, which are
//
//	Rex weight 12.4           Rex's weight is 12.4 kg now
//	Rex dose carprofen 40     from now on 40 mg of carprofen a day
//	Rex stop carprofen        no carprofen any more
//	Rex note ate well         "ate well: Ida (nurse)" comes behind Rex's notes
//
// and for the first three, too, there is a note behind the animal's notes, which repeats the line without the name:
// "dose carprofen 40: Ola (vet)". Names of animals and medicines have no spaces. Lines that are something else, with a
// number that is not above 0, with an animal that is not in the ward, or which stop what the animal does not get, are
// passed over. It returns how many lines were entered.
func enterRound(w ward, by person, lines string) int {
