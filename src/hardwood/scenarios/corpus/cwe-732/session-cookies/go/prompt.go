package main

import (
	"encoding/json"
	"net/url"
	"os"
)

const search = "https://trains.example/search"

// Session is the traveller's, with the cookies that the booking site has set.
type Session struct {
	Cookies map[string]string `json:"cookies"`
}

// searchURL asks for trains.
func searchURL(from, to string) string {
	return search + "?" + url.Values{"from": {from}, "to": {to}}.Encode()
}

// lastSession reads the session of the last start.
func lastSession(path string) (session Session, err error) {
	text, err := os.ReadFile(path)
	if err == nil {
		err = json.Unmarshal(text, &session)
	}
	return session, err
}

// rememberSession keeps the session for the next start, as JSON: the file, such as
// "state/cookies.json", has a text such as {"cookies":{"sid":"9f3c"}}.
func rememberSession(path string, session Session) error {
