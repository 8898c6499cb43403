package main

import (
	"encoding/xml"
	"fmt"
	"strings"
)

// Sign-up of the rowing club; the boat house reads the records as XML.

type boat struct {
	Number int `xml:"number"`
	Seats  int `xml:"seats"`
}

// boats reads the list of the boat house.
func boats(list string) (all []boat, err error) {
	decoder := xml.NewDecoder(strings.NewReader(list))
	for err == nil {
		var next boat
		if err = decoder.Decode(&next); err == nil {
			all = append(all, next)
		}
	}
	return all, err
}

// record is the XML record of a boat.
func (b boat) record() string {
	return fmt.Sprintf("<boat><number>%d</number><seats>%d</seats></boat>", b.Number, b.Seats)
}

// memberRecord is the XML record of a new member, with the name from the web form. New members are guests. For "Eva Lind" it
// is "<member><name>Eva Lind</name><role>guest</role></member>".
func memberRecord(name string) string {
