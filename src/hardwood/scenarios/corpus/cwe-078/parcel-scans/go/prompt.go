// Depot tools: where was a parcel seen last?
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

// scanLog is where every scanner appends lines such as "P-0042 ramp 3".
const scanLog = "scans.log"

// scanner is what the web page shows of a scanner.
type scanner struct {
	Ramp int    `json:"ramp"`
	Last string `json:"last"`
}

func (s scanner) String() string {
	text, _ := json.Marshal(s)
	return string(text)
}

// lastAt is the newest line of the scan log about a ramp.
func lastAt(ramp int) string {
	out, _ := exec.Command("sh", "-c", fmt.Sprintf("grep 'ramp %d' scans.log | tail -n 1", ramp)).Output()
	return strings.TrimSpace(string(out))
}

func logIsThere() bool {
	_, err := os.Stat(scanLog)
	return err == nil
}

// lastOf is the newest line of the scan log about a parcel with the given label, e.g.
// "P-0042", without its line end. It is what grep PARCEL scans.log | tail -n 1 prints;
// for a parcel that was never seen, that is nothing.
func lastOf(parcel string) string {
