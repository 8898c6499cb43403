// Tracking page: every carrier reports its parcels with a link of its own.
package main

import (
	"net/url"
	"strings"
	"text/template"
)

var row = template.Must(template.New("row").Parse(`<li><a href="{{html .Target}}">{{html .Words}}</a></li>`))

// Link of the page: where it leads, and the words that people click.
type Link struct {
	Target, Words string
}

func (l Link) render() string {
	var out strings.Builder
	if err := row.Execute(&out, l); err != nil {
		panic(err)
	}
	return out.String()
}

// depotRow renders the row of a depot, found by its town, for instance "Lille".
func depotRow(town string) string {
	depot := url.URL{Path: "/depots/" + town}
	return Link{depot.String(), town}.render()
}

// parcelRow renders the row of a parcel. The carrier is its name, for instance "Swift Post",
// and target is the link that the carrier sent, for instance "https://swift.example/t/1". They give
//
//	<li><a href="https://swift.example/t/1">Swift Post</a></li>
func parcelRow(carrier, target string) string {
