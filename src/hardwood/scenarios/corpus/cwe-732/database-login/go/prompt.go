package main

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
)

const database = "parcels"

// countParcels asks the depot's database how many parcels there are.
func countParcels() (count int, err error) {
	out, err := exec.Command("psql", database, "-tAc", "select count(*) from parcel").Output()
	if err == nil {
		_, err = fmt.Sscan(strings.TrimSpace(string(out)), &count)
	}
	return count, err
}

// Login of a user of the database.
type Login struct {
	User     string
	Password string
}

// Forget removes the file of a login.
func (l Login) Forget(path string) error {
	return os.Remove(path)
}

// Write writes the file with the login; it has a single line USER:PASSWORD, such as "mia:k9".
func (l Login) Write(path string) error {
