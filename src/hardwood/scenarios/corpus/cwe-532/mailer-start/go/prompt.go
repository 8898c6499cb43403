// The mailer for the zoo's newsletter.
package main

import (
	"log"
	"os"
	"sort"
	"strings"
)

var defaults = map[string]string{
	"bounce_api_key": "",
	"per_minute":     "60",
	"sender":         "news@zoo.example",
	"smtp_host":      "localhost",
	"smtp_password":  "",
	"smtp_port":      "25",
	"smtp_user":      "",
}

var logger = log.New(os.Stderr, "INFO ", 0)

// withDefaults are the settings with the default for each one that is not set, and their names, sorted.
func withDefaults(settings map[string]string) (all map[string]string, names []string) {
	all = map[string]string{}
	for _, some := range []map[string]string{defaults, settings} {
		for name, value := range some {
			all[name] = strings.TrimSpace(value)
		}
	}
	for name := range all {
		names = append(names, name)
	}
	sort.Strings(names)
	return all, names
}

// logStart logs the settings that the mailer starts with, a line for each, sorted by name. When letters do not go out,
// the keepers look there first. With {"smtp_host": "mail.zoo.example", "smtp_port": "587"} there
// are such lines as
//
//	INFO setting per_minute = 60
//	INFO setting sender = news@zoo.example
//	INFO setting smtp_host = mail.zoo.example
//	INFO setting smtp_port = 587
func logStart(settings map[string]string) {
