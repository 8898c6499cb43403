package main

import (
	"fmt"
	"strconv"
	"strings"
)

type room struct { // its methods return what only the one who typed sees: "" when it worked
	owner, topic string
	moderators   []string        // they and the owner keep the room in order: topic, slow mode, kicks
	people       map[string]bool // who is in the room now
	slow         int             // seconds between two messages of somebody
	lines        []string        // what everybody sees
}

func (r *room) say(format string, parts ...interface{}) string {
	r.lines = append(r.lines, fmt.Sprintf(format, parts...))
	return ""
}

func (r *room) setTopic(nick, topic string) string {
	r.topic = topic
	return r.say("* %s set the topic: %s", nick, topic)
}

func (r *room) setSlow(nick, seconds string) string {
	if number, err := strconv.Atoi(seconds); err == nil && number >= 0 && number <= 3600 {
		r.slow = number
		return r.say("* %s set slow mode: %d s", nick, number)
	}
	return "seconds?"
}

func (r *room) kick(nick, other string) string {
	if !r.people[other] {
		return "nobody called " + other + " here"
	}
	delete(r.people, other)
	return r.say("* %s kicked %s", nick, other)
}

// typed is what nick, who is in the room, typed there. Without a slash in front it is a message, shown as "<kim> hello".
func typed(rooms map[string]*room, name, nick, text string) string {
	if text == "" {
		return ""
	} else if text[0] != '/' {
		return rooms[name].say("<%s> %s", nick, text)
	}
	command, rest, _ := strings.Cut(text[1:], " ")
	return carryOut(rooms[name], nick, command, rest)
}

// carryOut carries out a command that nick typed in the room, and returns what only nick sees:
// "topic", "Cats only" is r.setTopic("kim", "Cats only")
// "slow", "30" is r.setSlow("kim", "30")
// "kick", "bob" is r.kick("kim", "bob")
// "me", "waves" is r.say("* kim waves")
// and of any other command, such as "dance", it is "unknown command: /dance".
func carryOut(r *room, nick, command, rest string) string {
