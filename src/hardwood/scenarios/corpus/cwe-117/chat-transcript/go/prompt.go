package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// Room is a chat room with a transcript in the folder rooms.
type Room struct {
	Name string
}

var mention = regexp.MustCompile(`@\w+`)

// Mentioned are the people that a message speaks to, in lower case.
func Mentioned(text string) []string {
	return mention.FindAllString(strings.ToLower(text), -1)
}

func (r Room) add(format string, values ...any) error {
	os.MkdirAll("rooms", 0o755)
	file, err := os.OpenFile(filepath.Join("rooms", r.Name+".txt"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	defer file.Close()
	_, err = fmt.Fprintf(file, format, values...)
	return err
}

// AddPause adds the line "clock - minutes of silence".
func (r Room) AddPause(clock string, minutes int) error {
	return r.add("%s - %d of silence\n", clock, minutes)
}

// AddMessage adds a message to the end of the room's transcript, as a line in the form
// "clock nick: text", such as "12:04 mia: hello all". The text is what the author wrote.
func (r Room) AddMessage(clock, nick, text string) error {
