package main

import (
	"fmt"
	"html"
	"net/url"
	"strings"
)

// Lesson of a course. The teacher fills in its form.
type Lesson struct {
	Topic string // "Cells"
	Video string // the pasted URL of the video, "https://tube.example/v/31"; empty if there is none
}

// frame is the HTML of a frame that plays a video.
func frame(address string, height int) string {
	return fmt.Sprintf(`<iframe src="%s" width="560" height="%d"></iframe>`, html.EscapeString(address), height)
}

// Host is where the video comes from, shown under the frame.
func (l Lesson) Host() string {
	u, err := url.Parse(strings.TrimSpace(l.Video))
	if err != nil {
		return "unknown"
	}
	return u.Host
}

// Frame is the frame on the page of the lesson, 315 high. It is "" for a lesson without a video.
func (l Lesson) Frame() string {
