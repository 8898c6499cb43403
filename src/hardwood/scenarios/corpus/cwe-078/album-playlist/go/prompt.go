package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// playlistOfEverything writes the paths of all songs to jukebox.m3u.
func playlistOfEverything() error {
	return exec.Command("sh", "-c", "ls music/*/*.mp3 > jukebox.m3u").Run()
}

// playlistOf writes some paths to jukebox.m3u.
func playlistOf(songs ...string) error {
	for i := range songs {
		songs[i] = filepath.ToSlash(songs[i])
	}
	return os.WriteFile("jukebox.m3u", []byte(strings.Join(songs, "\n")+"\n"), 0o644)
}

func announce(song string) {
	fmt.Println("Now playing:", song)
}

// playlistOfAlbum writes the paths of the songs of one album, a folder in music, to
// jukebox.m3u. The command is "ls music/ALBUM/*.mp3 > jukebox.m3u".
func playlistOfAlbum(album string) error {
