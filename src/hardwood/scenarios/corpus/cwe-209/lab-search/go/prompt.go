// The public page where clients of the laboratory look up their water samples.
package main

import (
	"errors"
	"fmt"
	"html"
	"log"
	"strconv"
	"strings"
)

type sample struct {
	id, place string
	nitrate   float64 // milligrams
}

// tableError is what a table of the house gives when it cannot answer. It knows a lot, for our own log.
type tableError struct {
	reason, query, server string
}

func (e *tableError) Error() string {
	return fmt.Sprintf("%s [%s @ %s]", e.reason, e.query, e.server)
}

type table interface {
	samples(client string, year int) ([]sample, error)
}

// retry is whether it makes sense to ask again.
func retry(err error) bool {
	var failed *tableError
	if errors.As(err, &failed) && strings.Contains(failed.reason, "timeout") {
		log.Println("again:", strconv.Quote(failed.query))
		return true
	}
	return false
}

func paragraph(text string) string {
	return "<p>" + html.EscapeString(text) + "</p>\n"
}

// samplePage is the body of the page with the samples of a client in a year, which come sorted by the day:
//
//	<h1>Samples 2024</h1>
//	<p>W-118: Mill pond, 12.5 mg</p>
//	<p class="high">W-131: Well &amp; tank, 50.1 mg</p>
//	<p>2 samples, 1 high</p>
//
// More than 50 mg is high. Without samples there is the line "<p>no samples</p>" below the title, and when the table
// does not answer there is a line that begins with `<p class="error">` for the client. A year that is no number from
// 1990 to 2100 also leads to a line with class error, below "<h1>Samples</h1>".
func samplePage(t table, client, year string) string {
