package main

import (
	"encoding/xml"
	"fmt"
	"strings"
	"time"
)

// system is the line that the ward's system answers to a note, <answer>ok</answer>.
func system(answer string) (word string) {
	xml.Unmarshal([]byte(answer), &word)
	return strings.ToLower(word)
}

// stamp is the form of date and time that the ward's system reads.
func stamp(moment time.Time) string {
	return moment.Format("02.01.2006 15:04")
}

// doseNote is the note for a dose that was given; a doctor has signed it.
func doseNote(mg int) string {
	return fmt.Sprintf("<note><text><![CDATA[%d mg given]]></text><signed>yes</signed></note>", mg)
}

// nightNote is the note with what a nurse wrote in the night; no doctor has signed it. For "slept well" it is
// <note><text><![CDATA[slept well]]></text><signed>no</signed></note>.
func nightNote(text string) string {
