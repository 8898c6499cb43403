package main

import (
	"fmt"
	"html"
	"net/url"
	"regexp"
	"strings"
)

var (
	ticketNumber = regexp.MustCompile(`(^|[^&])#([0-9]+)`)
	labelled     = regexp.MustCompile(`\[([^\]]+)\]\(([^)\s]+)\)`)
)

// searchLink is the link to a search for words in all tickets.
func searchLink(words string) string {
	query := url.Values{"q": {strings.ToLower(words)}}
	return "/tickets?" + query.Encode()
}

// commentHTML is a comment of a ticket as HTML; #12 and [label](address) become links.
func commentHTML(text string) string {
	text = html.EscapeString(text)
	text = ticketNumber.ReplaceAllString(text, `$1<a href="/tickets/$2">ticket $2</a>`)
	text = labelled.ReplaceAllStringFunc(text, func(found string) string {
		parts := labelled.FindStringSubmatch(found)
		return labelLink(parts[1], parts[2])
	})
	return fmt.Sprintf("<p>%s</p>", text)
}

// labelLink is the link in HTML for the label "the log" with the address "https://ci.example/7":
// <a href="https://ci.example/7">the log</a>
func labelLink(label, address string) string {
