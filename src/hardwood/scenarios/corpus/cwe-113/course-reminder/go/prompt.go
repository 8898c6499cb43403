package main

import (
	"fmt"
	"os/exec"
	"strings"
)

const office = "office@evening-school.example"

// deliver hands a mail over to the mail program of the school.
func deliver(mail, to string) error {
	program := exec.Command("/usr/sbin/sendmail", to)
	program.Stdin = strings.NewReader(mail)
	return program.Run()
}

func welcome(to string) string {
	return fmt.Sprintf("From: %s\nTo: %s\nSubject: Welcome!\n\nNice to have you.\n", office, to)
}

// reminder is the mail that is sent on the day before a course, the title of which is as its teacher
// typed it in. For "ida@mail.example" and "Baking" it is
//
//	From: office@evening-school.example
//	To: ida@mail.example
//	Subject: Tomorrow: Baking
//
//	See you there.
func reminder(to, course string) string {
