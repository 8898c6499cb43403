package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"
)

// Patches the song of a number on a shelf; prints how that went, and in any case the shelf.
func main() {
	songs := shelf{}
	songs.add(strings.NewReader(os.Args[1]))
	number, _ := strconv.Atoi(os.Args[2])
	word := "failed"
	func() {
		defer func() { recover() }()
		if err := songs.patch(number, strings.NewReader(os.Args[3])); err == nil {
			word = "done"
		} else if err == errNoSong {
			word = "no song"
		}
	}()
	text, _ := json.Marshal(songs)
	fmt.Println(word)
	fmt.Println(string(text))
}
