// The tile server of the hiking maps.
package main

import (
	"fmt"
	"log"
	"os"
	"regexp"
	"strings"
)

var (
	tile   = regexp.MustCompile(`^/(summer|winter)/(\d{1,9})/(\d{1,9})/(\d{1,9})\.png$`)
	logger = log.New(os.Stderr, "", 0)
	// The clubs whose members may see the maps: apps send a key, browsers a cookie.
	clubKeys = map[string]string{"Bearer alpha-club-8Hd2kQ": "Alpine Club", "Bearer walk-r-57TTzq": "Walkers"}
	sessions = map[string]string{"session=n3Yt0aXw81": "Alpine Club"}
)

type Request struct {
	Method, Path string
	Headers      map[string]string
}

func (r Request) club() string {
	return clubKeys[r.Headers["Authorization"]] + sessions[r.Headers["Cookie"]]
}

// place takes the path of a tile apart; false if it is none, or not on the map.
func (r Request) place() (style string, zoom, x, y int, ok bool) {
	found := append(tile.FindStringSubmatch(strings.TrimSpace(r.Path)), "", "", "", "", "")
	fmt.Sscan(strings.Join(found[2:5], " "), &zoom, &x, &y)
	return found[1], zoom, x, y, found[1] != "" && zoom <= 16 && x < 1<<zoom && y < 1<<zoom
}

type Renderer interface {
	Render(style string, zoom, x, y int) fmt.Stringer
	Clock() float64 // gives the seconds
}

func Answer(r Request, renderer Renderer) (status int, body string) {
	style, zoom, x, y, ok := r.place()
	if r.club() == "" {
		return 401, ""
	} else if r.Method != "GET" || !ok {
		return 404, ""
	}
	began, picture := renderer.Clock(), renderer.Render(style, zoom, x, y)
	if took := renderer.Clock() - began; took >= 2.0 {
		logger.Printf("WARNING slow tile, %.1f s: %s", took, tellRequest(r))
	}
	return 200, picture.String()
}

// tellRequest is what stands in the log of a slow request, all we want for asking the same again by curl: the method,
// the path, and all the headers, each as [name: value], in any order:
//
//	GET /winter/12/2148/1434.png [Accept: image/png] [User-Agent: Hike/2.1]
func tellRequest(r Request) string {
