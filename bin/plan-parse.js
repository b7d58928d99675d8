#!/usr/bin/env node
'use strict'
const {load} = require('./load.js')

load().program.main()
