// Gallery of the pictures that visitors of the museum have sent in.
package main

import (
	"fmt"
	"html/template"
	"strings"
)

// Gallery collects the HTML of its pictures.
type Gallery struct {
	Pictures []template.HTML
}

func (g *Gallery) add(format string, values ...any) {
	picture := fmt.Sprintf(format, values...)
	g.Pictures = append(g.Pictures, template.HTML(strings.TrimSpace(picture)))
}

// Thumbnail adds the small form of a picture, for the overview.
func (g *Gallery) Thumbnail(number int) {
	g.add(`<img src="/small/%d.jpg" alt="Picture %d">`, number, number)
}

// FullSize adds the large form of a picture, with the title that the visitor gave it:
// number 12 with the title "Old harbour" is <img src="/large/12.jpg" alt="Old harbour">
func (g *Gallery) FullSize(number int, title string) {
