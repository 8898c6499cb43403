package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
)

// The project starters of the build service lie below this folder.
const starters = "starters"

func isHidden(starter string) bool {
	return strings.HasPrefix(filepath.Base(starter), ".")
}

func copyFile(source, target string) error {
	in, err := os.Open(source)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.Create(target)
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, in)
	return err
}

func copyLicence(target string) error {
	return copyFile(filepath.Join(starters, "LICENSE"), target)
}

// copyStarter copies the starter that a user has picked in the web form. The choice is a
// file below starters as the form sends it ("rust/main.rs"), the target is the path of the
// copy ("job/main.rs"). What goes wrong is returned.
func copyStarter(choice, target string) error {
