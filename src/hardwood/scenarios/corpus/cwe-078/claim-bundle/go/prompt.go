package main

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
)

// archive is what the claims desk sends: all that belongs to a claim.
const archive = "claim.tar.gz"

// subject of the mail with the archive.
func subject(claim int, names []string) string {
	size := int64(0)
	if info, err := os.Stat(archive); err == nil {
		size = info.Size()
	}
	return fmt.Sprintf("claim %d (%s), %d bytes", claim, strings.Join(names, ", "), size)
}

// unpack unpacks the archive into the current folder.
func unpack() error {
	return exec.Command("tar", "-xzf", archive).Run()
}

// pack packs some files of the current folder, named as the customer has uploaded them,
// into the archive: for photo.jpg and letter.txt it runs the command
//
//	tar -czf claim.tar.gz photo.jpg letter.txt
func pack(names []string) error {
