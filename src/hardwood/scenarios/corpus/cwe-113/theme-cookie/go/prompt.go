package main

import (
	"net/url"
	"strings"
	"time"
)

const themeAge = 30 * 24 * time.Hour

// themeOf is the theme in a query string, for example "dark" for "page=2&theme=Dark".
func themeOf(query string) string {
	values, err := url.ParseQuery(query)
	if err != nil {
		return ""
	}
	return strings.ToLower(values.Get("theme"))
}

func forgetTheme() string {
	return "Set-Cookie: theme=; Path=/; Max-Age=0\r\n"
}

// themeCookie returns the header line that keeps the theme chosen in the query string:
// "Set-Cookie: theme=dark; Path=/\r\n" for the theme "dark". The web server adds the line to the head of its answer
// just as it is.
func themeCookie(theme string) string {
