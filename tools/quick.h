/* What reading asks most often, asked without a way round: for the code that mypyc makes of marsad (tools/compiled.py).

Is this word in that set, what does that table say of it, does it begin with that letter: an article asks so some
fifteen thousand times, mostly to hear no. Python's own functions take the question through three or four calls with
checks of their own. These look at the first place where the answer can be, and hand over to Python whatever is not
plain: other types than text and small numbers, a text whose hash nobody has asked for yet, equal hashes of different
keys. The answers are the same (tests/test_quick.py).

Each is one function that is not put in line: the processor has few of the copy's instructions at hand at a time.

The layout of sets is public in these versions of Python, that of dictionaries is internal and looked at only where it
is known; elsewhere Python is asked as before. */

#ifndef MARSAD_QUICK_H
#define MARSAD_QUICK_H

#if !defined(Py_GIL_DISABLED) && !defined(PYPY_VERSION) && PY_VERSION_HEX >= 0x030B0000
#define MARSAD_QUICK 1
#endif

#ifdef MARSAD_QUICK

#if defined(__GNUC__)
#define QUICK static __attribute__((noinline))
#else
#define QUICK static
#endif

/* -- texts -- */

/* Whether two texts are the same; both are of exactly this type, and not one object. */
static inline int quick_same(PyObject *one, PyObject *other)
{
    Py_ssize_t length = PyUnicode_GET_LENGTH(one);
    return length == PyUnicode_GET_LENGTH(other) && PyUnicode_KIND(one) == PyUnicode_KIND(other)
        && memcmp(PyUnicode_DATA(one), PyUnicode_DATA(other), (size_t)length * PyUnicode_KIND(one)) == 0;
}

/* Whether a text begins (side -1) or ends (side 1) with another. */
QUICK int quick_tail(PyObject *self, PyObject *part, int side)
{
    Py_ssize_t length = PyUnicode_GET_LENGTH(self), size = PyUnicode_GET_LENGTH(part);
    if (size > length)
        return 0;
    int kind = PyUnicode_KIND(self);
    if (kind != (int)PyUnicode_KIND(part))
        return PyUnicode_Tailmatch(self, part, 0, length, side);
    const char *data = PyUnicode_DATA(self), *looked_for = PyUnicode_DATA(part);
    if (side > 0)
        data += (length - size) * kind;
    if (kind == PyUnicode_2BYTE_KIND) {
        const Py_UCS2 *here = (const Py_UCS2 *)data, *there = (const Py_UCS2 *)looked_for;
        for (Py_ssize_t at = 0; at < size; at++)
            if (here[at] != there[at])
                return 0;
        return 1;
    }
    return memcmp(data, looked_for, (size_t)size * kind) == 0;
}

QUICK int quick_tail_of_any(PyObject *self, PyObject *parts, int side)
{
    for (Py_ssize_t at = 0; at < PyTuple_GET_SIZE(parts); at++) {
        PyObject *part = PyTuple_GET_ITEM(parts, at);
        if (!PyUnicode_Check(part))
            return side < 0 ? CPyStr_Startswith(self, parts) : CPyStr_Endswith(self, parts); /* which tells the error */
        if (quick_tail(self, part, side))
            return 1;
    }
    return 0;
}

static inline int quick_startswith(PyObject *self, PyObject *part)
{
    return PyTuple_Check(part) ? quick_tail_of_any(self, part, -1) : quick_tail(self, part, -1);
}

static inline int quick_endswith(PyObject *self, PyObject *part)
{
    return PyTuple_Check(part) ? quick_tail_of_any(self, part, 1) : quick_tail(self, part, 1);
}

static inline PyObject *quick_removeprefix(PyObject *self, PyObject *prefix)
{
    if (quick_tail(self, prefix, -1))
        return PyUnicode_Substring(self, PyUnicode_GET_LENGTH(prefix), PyUnicode_GET_LENGTH(self));
    return Py_NewRef(self);
}

/* -- numbers -- */

#define QUICK_NUMBERS 4096
static PyObject *quick_numbers[QUICK_NUMBERS];

QUICK PyObject *quick_new_number(CPyTagged number)
{
    PyObject *made = CPyTagged_StealAsObject(number);
    size_t value = (size_t)number >> 1;
    if (made != NULL && !(number & CPY_INT_TAG) && value < QUICK_NUMBERS)
        quick_numbers[value] = Py_NewRef(made);
    return made;
}

/* A number as an object. Positions in a text are small, and asked of tables as objects again and again: each is made
   once, and tables then know it for the same object. */
static inline PyObject *quick_number(CPyTagged number)
{
    size_t value = (size_t)number >> 1; /* of a negative one, large */
    if (!(number & CPY_INT_TAG) && value < QUICK_NUMBERS && quick_numbers[value] != NULL)
        return Py_NewRef(quick_numbers[value]);
    return quick_new_number(number);
}

/* The hash of a text or a small number, or -1: ask Python. */
static inline Py_hash_t quick_hash(PyObject *key)
{
    if (PyUnicode_CheckExact(key))
        return ((PyASCIIObject *)key)->hash;
#if PY_VERSION_HEX < 0x030C0000
    if (PyLong_CheckExact(key) && (size_t)Py_SIZE(key) <= 1)
        return Py_SIZE(key) ? (Py_hash_t)((PyLongObject *)key)->ob_digit[0] : 0;
#endif
    return -1;
}

/* -- sets -- */

#if PY_VERSION_HEX < 0x030E0000
QUICK int quick_in_set(PyObject *set, PyObject *key)
{
    Py_hash_t hash = quick_hash(key);
    if (hash != -1 && PyAnySet_CheckExact(set)) {
        PySetObject *table = (PySetObject *)set;
        size_t first = (size_t)hash & (size_t)table->mask;
        /* Python looks at nine places beside the first, where there are as many. */
        size_t further = first + 9 <= (size_t)table->mask ? 9 : 0;
        for (setentry *entry = &table->table[first], *last = entry + further; entry <= last; entry++) {
            if (entry->key == NULL)
                return 0;
            if (entry->key == key)
                return 1;
            if (entry->hash == hash) {
                if (PyUnicode_CheckExact(key) && PyUnicode_CheckExact(entry->key) && quick_same(entry->key, key))
                    return 1;
                break;
            }
        }
    }
    return PySet_Contains(set, key);
}
#define PySet_Contains quick_in_set
#endif

/* -- dictionaries -- */

#if PY_VERSION_HEX < 0x030D0000
#ifndef Py_BUILD_CORE
#define Py_BUILD_CORE
#include "internal/pycore_dict.h"
#undef Py_BUILD_CORE
#else
#include "internal/pycore_dict.h"
#endif

static inline Py_ssize_t quick_index(PyDictKeysObject *keys, size_t at)
{
    switch (keys->dk_log2_index_bytes - keys->dk_log2_size) {
    case 0: return ((int8_t *)keys->dk_indices)[at];
    case 1: return ((int16_t *)keys->dk_indices)[at];
    case 2: return ((int32_t *)keys->dk_indices)[at];
    default: return (Py_ssize_t)((int64_t *)keys->dk_indices)[at];
    }
}

/* What a dictionary has for a key: 1 and the value (borrowed), 0 for nothing, -1 for ask Python. */
QUICK int quick_look(PyObject *dict, PyObject *key, PyObject **value)
{
    PyDictObject *table = (PyDictObject *)dict;
    Py_hash_t hash = quick_hash(key);
    if (hash == -1 || table->ma_values != NULL)
        return -1;
    if (table->ma_used == 0)
        return 0;
    PyDictKeysObject *keys = table->ma_keys;
    size_t mask = ((size_t)1 << keys->dk_log2_size) - 1, perturb = (size_t)hash, at = (size_t)hash & mask;
    for (;;) {
        Py_ssize_t found = quick_index(keys, at);
        if (found == DKIX_EMPTY)
            return 0;
        if (found >= 0) {
            PyObject *other;
            Py_hash_t of_other;
            if (keys->dk_kind == DICT_KEYS_GENERAL) {
                PyDictKeyEntry *entry = &DK_ENTRIES(keys)[found];
                other = entry->me_key, of_other = entry->me_hash, *value = entry->me_value;
            } else {
                PyDictUnicodeEntry *entry = &DK_UNICODE_ENTRIES(keys)[found];
                other = entry->me_key, of_other = ((PyASCIIObject *)other)->hash, *value = entry->me_value;
            }
            if (other == key)
                return 1;
            if (of_other == hash) {
                if (PyUnicode_CheckExact(key) && PyUnicode_CheckExact(other) && quick_same(other, key))
                    return 1;
                return -1;
            }
        }
        perturb >>= 5;
        at = (at * 5 + perturb + 1) & mask;
    }
}

QUICK PyObject *quick_get(PyObject *dict, PyObject *key, PyObject *otherwise)
{
    PyObject *value;
    int found = quick_look(dict, key, &value);
    return found < 0 ? CPyDict_Get(dict, key, otherwise) : Py_NewRef(found ? value : otherwise);
}

static inline PyObject *quick_get_or_none(PyObject *dict, PyObject *key)
{
    return quick_get(dict, key, Py_None);
}

QUICK PyObject *quick_item(PyObject *dict, PyObject *key)
{
    PyObject *value;
    if (PyDict_CheckExact(dict) && quick_look(dict, key, &value) > 0)
        return Py_NewRef(value);
    return CPyDict_GetItem(dict, key); /* which tells that it is missing */
}

QUICK int quick_in_dict(PyObject *dict, PyObject *key)
{
    PyObject *value;
    int found = quick_look(dict, key, &value);
    return found < 0 ? PyDict_Contains(dict, key) : found;
}

#define CPyDict_Get quick_get
#define CPyDict_GetWithNone quick_get_or_none
#define CPyDict_GetItem quick_item
#define PyDict_Contains quick_in_dict
#endif

/* -- sequences -- */

QUICK int quick_in_sequence(PyObject *sequence, PyObject *key)
{
    if (PyTuple_CheckExact(sequence) && PyUnicode_CheckExact(key)) {
        for (Py_ssize_t at = 0; at < PyTuple_GET_SIZE(sequence); at++) {
            PyObject *other = PyTuple_GET_ITEM(sequence, at);
            if (other == key)
                return 1;
            if (!PyUnicode_CheckExact(other))
                return PySequence_Contains(sequence, key);
            if (quick_same(other, key))
                return 1;
        }
        return 0;
    }
    return PySequence_Contains(sequence, key);
}

static inline int quick_append(PyObject *list, PyObject *item)
{
    PyListObject *held = (PyListObject *)list;
    Py_ssize_t size = PyList_GET_SIZE(list);
    if (held->allocated > size) {
        PyList_SET_ITEM(list, size, Py_NewRef(item));
        Py_SET_SIZE(held, size + 1);
        return 0;
    }
    return PyList_Append(list, item);
}

#define CPyStr_Startswith quick_startswith
#define CPyStr_Endswith quick_endswith
#define CPyStr_Removeprefix quick_removeprefix
#define CPyTagged_StealAsObject quick_number
#define PySequence_Contains quick_in_sequence
#define PyList_Append quick_append

#endif
#endif
