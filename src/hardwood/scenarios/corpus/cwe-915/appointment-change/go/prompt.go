package main

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// Visit is what stands on the patient's page.
type Visit struct {
	Day    string `json:"day"`
	Hour   int    `json:"hour"`
	Remark string `json:"remark"`
}

// Appointment is a visit with what the clinic's office keeps about it.
type Appointment struct {
	Visit
	Doctor string `json:"doctor"`
	State  string `json:"state"`
}

// requested is a new appointment, before the office has confirmed it.
func requested(doctor string) *Appointment {
	return &Appointment{Doctor: doctor, State: "requested"}
}

// dayList is a list of appointments for the screen at the door.
func dayList(appointments []Appointment) []byte {
	var list bytes.Buffer
	for _, a := range appointments {
		fmt.Fprintf(&list, "%s %d: %s\n", a.Day, a.Hour, a.Doctor)
	}
	return list.Bytes()
}

// fromOffice reads an appointment that the office has written.
func fromOffice(text []byte) (a Appointment, err error) {
	err = json.Unmarshal(text, &a)
	return a, err
}

// change updates the appointment with the wish that the patient's app has sent: some of the values as
// JSON, such as {"day": "Tue"} or {"hour": 15, "remark": "knee"}. The others stay. The error is that
// of decoding the wish.
func (a *Appointment) change(wish []byte) error {
