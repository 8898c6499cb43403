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

// listSamples has a paragraph for each sample and one with their number, or "<p>no samples</p>\n".
func listSamples(samples []sample) string {
	lines, high := "", 0
	for _, s := range samples {
		class := ""
		if s.nitrate > 50 {
			class, high = ` class="high"`, high+1
		}
		lines += paragraph(fmt.Sprintf("%s: %s, %.1f mg", s.id, s.place, s.nitrate), class)
	}
	if lines == "" {
		return paragraph("no samples", "")
	}
	return lines + paragraph(fmt.Sprintf("%d samples, %d high", len(samples), high), "")
}

// samplePage is the body of the page with the samples of a client in a year: the title and what showSamples has below it.
func samplePage(t table, client, year string) string {
	number, err := strconv.Atoi(year)
	if err != nil || number < 1990 || number > 2100 {
		log.Printf("not a year: %q", year)
		return "<h1>Samples</h1>\n" + paragraph("Which year?", ` class="error"`)
	}
	return fmt.Sprintf("<h1>Samples %d</h1>\n", number) + showSamples(t, client, number)
}

// showSamples is listSamples of t.samples(client, year), or, when the table gives an error, a paragraph of class="error".
func showSamples(t table, client string, year int) string {
