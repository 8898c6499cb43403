package main

import (
	"fmt"
	"html/template"
	"strings"
)

// Box is a drop-down box of the player page.
type Box struct {
	Name    string
	Options template.HTML
}

var box = template.Must(template.New("box").Parse(`<select name="{{.Name}}">{{.Options}}</select>`))

// Playlist that a listener shares.
type Playlist struct {
	Number int
	Name   string
}

// yearOptions are the options of the box for the year, in one string.
func yearOptions(first, last int) template.HTML {
	var out strings.Builder
	for year := first; year <= last; year++ {
		fmt.Fprintf(&out, `<option value="%d">%d</option>`, year, year)
	}
	return template.HTML(out.String())
}

// playlistOptions are the options of the box for the playlists, in one string:
// {31, "Summer"} and {32, "Focus"} give
// <option value="31">Summer</option><option value="32">Focus</option>
func playlistOptions(playlists []Playlist) template.HTML {
