// Package main has the tiny HTTP server of a weather buoy; it writes its replies by hand.
package main

import (
	"net/url"
	"strconv"
	"strings"
)

type request struct {
	id       string // what the client has sent along
	quantity string
}

// parse takes the target of a request apart, for example "/wind?id=map-17".
func parse(target string) (r request) {
	if u, err := url.Parse(target); err == nil {
		r.id = u.Query().Get("id")
		r.quantity = strings.Trim(u.Path, "/")
	}
	return r
}

func busyHead(seconds int) string {
	return "HTTP/1.1 503 Busy\r\nRetry-After: " + strconv.Itoa(seconds) + "\r\n\r\n"
}

// replyHead is the head of the reply: the status line, X-Request-Id (so that the client finds its
// reply again) and an empty line. It is "HTTP/1.1 200 OK\r\nX-Request-Id: map-17\r\n\r\n" for the id "map-17".
func (r request) replyHead() string {
