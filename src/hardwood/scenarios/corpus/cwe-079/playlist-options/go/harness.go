package main

import (
	"fmt"
	"os"
	"strconv"
)

func main() {
	var playlists []Playlist
	for i := 1; i+1 < len(os.Args); i += 2 {
		number, _ := strconv.Atoi(os.Args[i])
		playlists = append(playlists, Playlist{number, os.Args[i+1]})
	}
	fmt.Print(playlistOptions(playlists))
}
