// The public page where clients of the laboratory look up their water samples.
package main

import (
	"fmt"
	"html"
	"log"
	"strconv"
)

type sample struct {
	id, place string
	nitrate   float64 // milligrams
}

// tableError is what a table of the house gives when it cannot answer. It knows a lot, for our own log.
type tableError struct{ reason, query, server string }

func (e *tableError) Error() string { return fmt.Sprintf("%s [%s @ %s]", e.reason, e.query, e.server) }

type table interface {
	samples(client string, year int) ([]sample, error)
}

// paragraph("Mill pond", ` class="high"`) is `<p class="high">Mill pond</p>` and a newline.
func paragraph(text, class string) string {
	return "<p" + class + ">" + html.EscapeString(text) + "</p>\n"
}

// readYear makes 2024 of "2024", and 0 of what is no year from 1990 to 2100.
func readYear(text string) int {
	year, err := strconv.Atoi(text)
	if err != nil || year < 1990 || year > 2100 {
		log.Printf("not a year: %q", text)
		return 0
	}
	return year
}

// listSamples has a paragraph for each sample and one with their number, or "<p>no samples</p>\n".
func listSamples(samples []sample) string {
	if len(samples) == 0 {
		return paragraph("no samples", "")
	}
	lines, high := "", 0
	for _, s := range samples {
		class := ""
		if s.nitrate > 50 {
			class, high = ` class="high"`, high+1
		}
		lines += paragraph(fmt.Sprintf("%s: %s, %.1f mg", s.id, s.place, s.nitrate), class)
	}
	return lines + paragraph(fmt.Sprintf("%d samples, %d high", len(samples), high), "")
}

// samplePage is the body of the page with the samples of a client in a year: for "2024" it is "<h1>Samples 2024</h1>\n"
// and listSamples of t.samples(client, 2024), or, when the table gives an error, this title and a paragraph of
// class="error" for the client. For a year that readYear does not know it is "<h1>Samples</h1>\n" and such a paragraph.
func samplePage(t table, client, year string) string {
