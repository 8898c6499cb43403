package main

import (
	"fmt"
	"os"
	"strings"
)

// Makes a room for each of the requests, and prints all rooms.
func main() {
	for _, request := range os.Args[1:] {
		room, err := createRoom(strings.NewReader(request))
		if err != nil {
			fmt.Println("error")
		} else {
			fmt.Println("made", room.ID, room.Title)
		}
	}
	writeRooms(os.Stdout)
}
