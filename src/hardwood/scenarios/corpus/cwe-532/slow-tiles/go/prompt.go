// The tile server of the hiking maps.
package main

import (
	"fmt"
	"log"
	"os"
	"regexp"
	"strconv"
	"strings"
)

const slow = 2.0

var tile = regexp.MustCompile(`^/(summer|winter)/(\d{1,9})/(\d{1,9})/(\d{1,9})\.png$`)

// The clubs whose members may see the maps: apps send a key, browsers a cookie.
var (
	clubKeys = map[string]string{"Bearer alpha-club-8Hd2kQ": "Alpine Club", "Bearer walk-r-57TTzq": "Walkers"}
	sessions = map[string]string{"session=n3Yt0aXw81": "Alpine Club"}
)

var logger = log.New(os.Stderr, "", 0)

type Request struct {
	Method, Path string
	Headers      map[string]string
}

// club that a request comes from, or "".
func (r Request) club() string {
	return clubKeys[r.Headers["Authorization"]] + sessions[r.Headers["Cookie"]]
}

// place takes the path of a tile apart; false if it is none.
func (r Request) place() (style string, zoom, x, y int, ok bool) {
	found := tile.FindStringSubmatch(strings.TrimSpace(r.Path))
	if found == nil {
		return "", 0, 0, 0, false
	}
	zoom, _ = strconv.Atoi(found[2])
	x, _ = strconv.Atoi(found[3])
	y, _ = strconv.Atoi(found[4])
	return found[1], zoom, x, y, true
}

func onTheMap(zoom, x, y int) bool {
	return zoom <= 16 && x < 1<<zoom && y < 1<<zoom
}

type Renderer interface {
	// Render draws a tile, for example that of "winter", 12, 2148, 1434.
	Render(style string, zoom, x, y int) fmt.Stringer
	// Clock gives the seconds.
	Clock() float64
}

// Answer answers a request for a tile with a status and a body.
//
// The status is 401 for a request of no club, 405 for another method than GET, 404 for a path that is no tile's or not
// on the map, in this order, with the body ""; else 200 with the text of what the renderer has rendered.
//
// The clock is read right before rendering and right after it. Rendering that took slow seconds or more
// is logged as a WARNING, with all we want for asking the same again by curl:
//
//	WARNING slow tile, 3.2 s: GET /winter/12/2148/1434.png [Accept: image/png] [User-Agent: Hike/2.1]
func Answer(r Request, renderer Renderer) (status int, body string) {
