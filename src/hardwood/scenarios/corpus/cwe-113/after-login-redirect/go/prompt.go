// Ticket shop: answers that the login service writes to its connections.
package main

import (
	"fmt"
	"strings"
)

const maxSeats = 8

// seatPath is the path of a seat: "/seats/12" for " 12".
func seatPath(seat string) string {
	return "/seats/" + strings.TrimSpace(seat)
}

// toHelp is the answer that sends the browser to a topic of the help.
func toHelp(topic int) []byte {
	return []byte(fmt.Sprintf("HTTP/1.1 302 Found\r\nLocation: /help/%d\r\nContent-Length: 0\r\n\r\n", topic))
}

// afterLogin is the answer that sends the browser back to the shop after its login: status line 302, Location and
// Content-Length: 0, ended like in the other answers. The Location is the path in the field "back" of
// the login form, for example "/seats/12".
func afterLogin(back string) []byte {
