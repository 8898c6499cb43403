package main

import (
	"html/template"
	"strconv"
	"time"
)

// clock is the hour and minute shown beside a line of the team chat.
func clock(stamp int64) template.HTML {
	return template.HTML("<time>" + time.Unix(stamp, 0).UTC().Format("15:04") + "</time>")
}

// renderJoins is the line that says how many people have come in.
func renderJoins(count int, stamp int64) template.HTML {
	return "<li>" + clock(stamp) + template.HTML(" <i>"+strconv.Itoa(count)+" joined</i></li>")
}

// renderMessage is the line of one chat message, as its author typed it. The text "lunch at one?" by "Mia" becomes
// <li><time>12:00</time> <b>Mia</b> lunch at one?</li> with the stamp 43200.
func renderMessage(author, text string, stamp int64) template.HTML {
