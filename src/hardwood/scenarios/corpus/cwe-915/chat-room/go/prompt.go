package main

import (
	"encoding/json"
	"io"
	"strings"
)

// Room of the chat.
type Room struct {
	ID       int
	Official bool // run by the company
	Title    string
	Topic    string
}

var rooms []*Room

func blankRoom() *Room {
	return &Room{ID: len(rooms) + 1}
}

// find returns the rooms with a word in their title.
func find(word string) (found []*Room) {
	for _, room := range rooms {
		if strings.Contains(room.Title, word) {
			found = append(found, room)
		}
	}
	return found
}

// writeRooms writes all rooms as a line of JSON.
func writeRooms(w io.Writer) error {
	return json.NewEncoder(w).Encode(rooms)
}

// createRoom appends a new room to the rooms and returns it.
//
// It is a blankRoom with the title and the topic of the user's request, which is JSON: after
// {"Title": "Tea", "Topic": "All about tea"} there is the room 1, "Tea", which is not official. If the
// request cannot be decoded, there is no new room, but the error of decoding.
func createRoom(request io.Reader) (*Room, error) {
