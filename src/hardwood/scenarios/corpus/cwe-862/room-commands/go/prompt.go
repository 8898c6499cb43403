package main

import (
	"fmt"
	"strconv"
	"strings"
)

type room struct {
	owner      string
	moderators []string        // they and the owner keep the room in order: topic, slow mode, kicks
	people     map[string]bool // who is in the room now
	topic      string
	slow       int      // seconds between two messages of somebody
	lines      []string // what everybody sees
}

func (r *room) say(format string, parts ...interface{}) {
	r.lines = append(r.lines, fmt.Sprintf(format, parts...))
}

func (r *room) enter(nick string) {
	if !r.people[nick] {
		r.people[nick] = true
		r.say("* %s came in", nick)
	}
}

func isNick(text string) bool {
	_, err := strconv.Atoi(text)
	return err != nil && text != "" && !strings.ContainsAny(text, " <>")
}

// typed is what nick, who is in the room, typed there. Without a slash in front it is a message, shown as
// "<kim> hello". The commands are
//
//	/topic Cats only     sets the topic; everybody sees "* kim set the topic: Cats only"
//	/slow 30             sets the slow mode; everybody sees "* kim set slow mode: 30 s"
//	/kick bob            removes bob from the room; everybody sees "* kim kicked bob"
//	/me waves            everybody sees "* kim waves"
//
// It returns what only nick sees, which is empty when it worked: "nobody called bob here", "seconds?" when slow has
// no number from 0 to 3600, and "unknown command: /dance". There is no such thing as an empty message: nothing happens.
func typed(rooms map[string]*room, name, nick, text string) string {
