package main

import (
	"fmt"
	"html/template"
	"strings"
)

// lines returns the lines of a log without their line ends.
func lines(log string) []string {
	return strings.Split(strings.TrimSuffix(log, "\n"), "\n")
}

// summaryBox is the box on the page of a build that went well.
func summaryBox(steps int, seconds float64) template.HTML {
	text := fmt.Sprintf("%d steps in %.1f s", steps, seconds)
	return template.HTML(`<pre class="good">` + text + `</pre>`)
}

// errorBox is the box on the page of a build that failed, with what the compiler wrote:
//
//	errorBox("main.c:3: no such file")
//
// returns
//
//	<pre class="bad">main.c:3: no such file</pre>
func errorBox(message string) template.HTML {
