// The handler of PATCH /songs/17 of the demo-tape site.
package main

import (
	"encoding/json"
	"errors"
	"io"
	"log"
)

var errNoSong = errors.New("no such song")

type song struct {
	Title, Genre, Lyrics string // by the artist
	Plays                int    // by the player
	Label                string // by the contract
}

type shelf map[int]*song

// add puts the songs of an artist on the shelf, from our own list of them.
func (s shelf) add(list io.Reader) {
	if err := json.NewDecoder(list).Decode(&s); err != nil {
		log.Print(err)
	}
}

// patch updates the song of a number with the JSON object in the body of the artist's request, such as {"Genre": "folk"},
// or {"Title": "Rain", "Lyrics": "La la"}. It returns errNoSong for a number that is not on the shelf,
// and otherwise the error of decoding, if there is one.
func (s shelf) patch(number int, body io.Reader) error {
