package main

import (
	"encoding/xml"
	"io"
	"strconv"
	"strings"
)

// readTitles has the titles of the songs in an exported playlist.
func readTitles(playlist io.Reader) (titles []string, err error) {
	var list struct {
		Songs []string `xml:"song"`
	}
	err = xml.NewDecoder(playlist).Decode(&list)
	return list.Songs, err
}

// lengthsXML has the lengths of the songs as XML elements: <length>90</length><length>75</length> for 90 and 75.
func lengthsXML(lengths []int) string {
	var out strings.Builder
	for _, length := range lengths {
		out.WriteString("<length>" + strconv.Itoa(length) + "</length>")
	}
	return out.String()
}

// songsXML has the titles that listeners gave their songs as XML elements: for "Rain" and "Sun" it is
// <song>Rain</song><song>Sun</song>.
func songsXML(titles []string) string {
