package main

import (
	"log"
	"os"
	"strconv"
	"strings"
)

// Desk is the lost luggage desk of an airport.
type Desk struct {
	Airport string
	Journal *log.Logger
}

// OpenDesk opens the desk of an airport such as "osl"; its journal goes to a file.
func OpenDesk(airport, path string) *Desk {
	file, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		log.Fatalln(airport, err)
	}
	return &Desk{strings.ToUpper(airport), log.New(file, "", 0)}
}

// NoteReturned enters a bag that came back, by the number on its tag.
func (d *Desk) NoteReturned(tag int) {
	d.Journal.Print("bag " + strconv.Itoa(tag) + " returned")
}

// NoteMissing enters a missing bag in the journal of the desk. Tag 4471 with the
// description "blue suitcase" is entered as "bag 4471 missing: blue suitcase".
func (d *Desk) NoteMissing(tag int, description string) {
