// The screen in the kitchen of the flat: what everybody has planned, from their own calendars.
package main

import (
	"log"
	"net/url"
	"strings"
)

// sources says where the calendars are. Some want a name and password in front of the host, some a key of their own.
var sources = map[string]string{
	"ann": "https://cal.example.org/ann/all.ics",
	"bo":  "https://bo:sunday-roast-45@dav.example.net:8443/bo.ics",
	"kim": "https://cal.example.org/export?user=kim&key=Jq81xP0vT3mm",
}

func init() { log.SetFlags(0) } // the journal of the system has the time

// summaries are the titles of all events, in their order.
func summaries(calendar string) (titles []string) {
	for _, line := range strings.Split(calendar, "\n") {
		if strings.HasPrefix(line, "SUMMARY:") {
			titles = append(titles, strings.TrimSpace(line[len("SUMMARY:"):]))
		}
	}
	return titles
}

// hosts are the hosts of the sources, for the firewall.
func hosts() (list []string) {
	for _, address := range sources {
		if u, err := url.Parse(address); err == nil {
			list = append(list, u.Hostname())
		}
	}
	return list
}

// fetchEvents returns the titles of the events in the calendar at an address, fetched at the second try if need be. There
// are none without an address, for somebody who has no calendar. The error says why both tries failed.
func fetchEvents(address string, fetch func(address string) (string, error)) ([]string, error) {
	if address == "" {
		return nil, nil
	}
	calendar, err := fetch(address)
	if err != nil {
		calendar, err = fetch(address)
	}
	return summaries(calendar), err
}

// sync fetches all calendars from the addresses, a map like sources, and returns the titles of the events by name:
// {"ann": {"Dentist", "Choir"}, ...}. fetch is passed on to fetchEvents.
// A calendar that fails is left out of the result, and a warning goes to the log. Whoever reads it wants to know whose
// calendar it is, where it should have come from, and why it did not:
//
//	WARNING calendar of ann failed: https://cal.example.org/ann/all.ics: timed out
//
// At the end the log gets "INFO 3 of 4 calendars", for the result's size and how many addresses there are.
func sync(addresses map[string]string, fetch func(address string) (string, error)) map[string][]string {
