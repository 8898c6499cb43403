// Feed fetcher that speaks HTTP/1.1 through the company's proxy.
package main

import (
	"fmt"
	"io"
	"net/url"
	"strings"
)

const proxy = "proxy.example:3128"

// hostOf is the host of an address in small letters, or "" for something else.
func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.ToLower(u.Hostname())
}

// writeCoverRequest asks for the picture of an episode.
func writeCoverRequest(conn io.Writer, number int) error {
	_, err := fmt.Fprintf(conn, "GET /cover HTTP/1.1\r\nHost: pod.example\r\nX-Episode: %d\r\n\r\n", number)
	return err
}

// writeFeedRequest asks for the feed /feed of pod.example. The agent is the client name from the listener's settings;
// with "ears/1" it writes "GET /feed HTTP/1.1\r\nHost: pod.example\r\nUser-Agent: ears/1\r\n\r\n".
func writeFeedRequest(conn io.Writer, agent string) error {
