/* What reading asks most often, asked without a way round: for the code that mypyc makes of marsad (tools/compiled.py).

Is this word in that set, what does that table say of it, does it begin with that letter: an article asks so some
fifteen thousand times, mostly to hear no. Python's own functions take the question through three or four calls with
checks of their own. These look at the first place where the answer can be, and hand over to Python whatever is not
plain: other types than text and small numbers, equal hashes of different keys. The answers are the same
(tests/test_quick.py).

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
#define QUICK_LINE __attribute__((aligned(64)))
#else
#define QUICK static
#define QUICK_LINE
#endif

/* -- sieves -- */

/* What a set of words or a row of beginnings cannot hold, told without a look at it: the programs name some thousand of
   them, each is asked a few times an article, and lies somewhere in memory that is not at hand by then. The sieves of
   all lie together: 64 bits each, of which those are set that one of its words (by the hash) or of its beginnings (by
   the letter) sets. They are of what never changes alone, which is held as long as its sieve is. */
typedef struct {
    PyObject *of[4];
    uint64_t may[4];
} quick_sieves; /* those of four that fall together, in one line of the processor's cache */

#define QUICK_SETS 512 /* a power of 2 */
#define QUICK_ROWS 256
static quick_sieves quick_of_sets[QUICK_SETS] QUICK_LINE;
static quick_sieves quick_of_beginnings[QUICK_ROWS] QUICK_LINE;
static quick_sieves quick_of_endings[QUICK_ROWS] QUICK_LINE;

static inline quick_sieves *quick_sieves_at(quick_sieves *all, size_t number, PyObject *object)
{
    return &all[(size_t)((uint64_t)(uintptr_t)object * 0x9E3779B97F4A7C15ULL >> 40) & (number - 1)];
}

/* Whether an object may hold what has this bit: 1 for perhaps, 0 for no, -1 where it has no sieve. */
static inline int quick_may(const quick_sieves *sieves, PyObject *object, unsigned bit)
{
    for (int at = 0; at < 4; at++)
        if (sieves->of[at] == object)
            return (int)(sieves->may[at] >> bit & 1);
    return -1;
}

QUICK void quick_keep_sieve(quick_sieves *sieves, PyObject *object, uint64_t may)
{
    static unsigned turn;
    int at = 0;
    while (at < 4 && sieves->of[at] != NULL)
        at++;
    if (at == 4)
        at = turn++ & 3;
    PyObject *before = sieves->of[at];
    sieves->of[at] = Py_NewRef(object);
    sieves->may[at] = may;
    Py_XDECREF(before);
}

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

static inline unsigned quick_letter_at(PyObject *text, int side)
{
    Py_ssize_t at = side < 0 ? 0 : PyUnicode_GET_LENGTH(text) - 1;
    return PyUnicode_READ(PyUnicode_KIND(text), PyUnicode_DATA(text), at) & 63;
}

QUICK uint64_t quick_sieve_of_parts(PyObject *parts, int side)
{
    uint64_t may = 0;
    for (Py_ssize_t at = 0; at < PyTuple_GET_SIZE(parts); at++) {
        PyObject *part = PyTuple_GET_ITEM(parts, at);
        if (!PyUnicode_Check(part) || PyUnicode_GET_LENGTH(part) == 0)
            return ~(uint64_t)0;
        may |= (uint64_t)1 << quick_letter_at(part, side);
    }
    return may;
}

QUICK int quick_tail_of_any(PyObject *self, PyObject *parts, int side)
{
    if (PyUnicode_GET_LENGTH(self) > 0) {
        quick_sieves *sieves = quick_sieves_at(side < 0 ? quick_of_beginnings : quick_of_endings, QUICK_ROWS, parts);
        int may = quick_may(sieves, parts, quick_letter_at(self, side));
        if (may == 0)
            return 0;
        if (may < 0)
            quick_keep_sieve(sieves, parts, quick_sieve_of_parts(parts, side));
    }
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
    if (PyUnicode_CheckExact(part))
        return quick_tail(self, part, -1);
    return PyTuple_CheckExact(part) ? quick_tail_of_any(self, part, -1) : CPyStr_Startswith(self, part);
}

static inline int quick_endswith(PyObject *self, PyObject *part)
{
    if (PyUnicode_CheckExact(part))
        return quick_tail(self, part, 1);
    return PyTuple_CheckExact(part) ? quick_tail_of_any(self, part, 1) : CPyStr_Endswith(self, part);
}

/* Whether a text is one that a program names. Those are interned: of an interned text that is another object nothing
   more need be asked, and the one named, which is mostly not at hand, is not looked at. */
static inline char quick_is(PyObject *text, PyObject *named, Py_ssize_t length)
{
    if (text == named)
        return 1;
    if (PyUnicode_GET_LENGTH(text) != length || PyUnicode_CHECK_INTERNED(text))
        return 0;
    return quick_same(text, named);
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
    if (PyUnicode_CheckExact(key)) {
        Py_hash_t hash = ((PyASCIIObject *)key)->hash;
        return hash != -1 ? hash : PyObject_Hash(key); /* which keeps it with the text */
    }
#if PY_VERSION_HEX < 0x030C0000
    if (PyLong_CheckExact(key) && (size_t)Py_SIZE(key) <= 1)
        return Py_SIZE(key) ? (Py_hash_t)((PyLongObject *)key)->ob_digit[0] : 0;
#endif
    return -1;
}

/* -- sets -- */

#if PY_VERSION_HEX < 0x030E0000
#define QUICK_MOST 48
/* Words of which most bits of a sieve are set already. */

QUICK uint64_t quick_sieve_of_set(PyObject *set)
{
    PySetObject *table = (PySetObject *)set;
    uint64_t may = 0;
    if (table->used > QUICK_MOST)
        return ~(uint64_t)0;
    for (Py_ssize_t at = 0; at <= table->mask; at++)
        if (table->table[at].key != NULL)
            may |= (uint64_t)1 << ((size_t)table->table[at].hash >> 20 & 63);
    return may;
}

QUICK int quick_in_table(PyObject *set, PyObject *key, Py_hash_t hash)
{
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

QUICK int quick_in_set(PyObject *set, PyObject *key)
{
    Py_hash_t hash = quick_hash(key);
    if (hash != -1 && PyUnicode_CheckExact(key)) {
        quick_sieves *sieves = quick_sieves_at(quick_of_sets, QUICK_SETS, set);
        int may = quick_may(sieves, set, (size_t)hash >> 20 & 63);
        if (may == 0)
            return 0;
        if (may < 0 && PyFrozenSet_CheckExact(set)) /* one that can change may be something else by the next time */
            quick_keep_sieve(sieves, set, quick_sieve_of_set(set));
    }
    return quick_in_table(set, key, hash);
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

#define QUICK_ASK ((PyObject *)(uintptr_t)1)

/* What a dictionary has for a key (borrowed), NULL for nothing, QUICK_ASK for ask Python. */
QUICK PyObject *quick_look(PyObject *dict, PyObject *key)
{
    PyDictObject *table = (PyDictObject *)dict;
    Py_hash_t hash = quick_hash(key);
    if (hash == -1 || table->ma_values != NULL)
        return QUICK_ASK;
    if (table->ma_used == 0)
        return NULL;
    PyDictKeysObject *keys = table->ma_keys;
    int width = keys->dk_log2_index_bytes - keys->dk_log2_size;
    const char *entries = keys->dk_indices + ((size_t)1 << keys->dk_log2_index_bytes);
    size_t mask = ((size_t)1 << keys->dk_log2_size) - 1, perturb = (size_t)hash, at = (size_t)hash & mask;
    for (;;) {
        Py_ssize_t found = width == 0 ? ((int8_t *)keys->dk_indices)[at]
            : width == 1 ? ((int16_t *)keys->dk_indices)[at]
            : width == 2 ? ((int32_t *)keys->dk_indices)[at] : (Py_ssize_t)((int64_t *)keys->dk_indices)[at];
        if (found >= 0) {
            PyObject *other, *value;
            Py_hash_t of_other;
            if (keys->dk_kind == DICT_KEYS_GENERAL) {
                const PyDictKeyEntry *entry = (const PyDictKeyEntry *)entries + found;
                other = entry->me_key, value = entry->me_value, of_other = entry->me_hash;
            } else {
                const PyDictUnicodeEntry *entry = (const PyDictUnicodeEntry *)entries + found;
                other = entry->me_key, value = entry->me_value, of_other = ((PyASCIIObject *)other)->hash;
            }
            if (other == key)
                return value;
            if (of_other == hash) {
                if (PyUnicode_CheckExact(key) && PyUnicode_CheckExact(other) && quick_same(other, key))
                    return value;
                return QUICK_ASK;
            }
        } else if (found == DKIX_EMPTY)
            return NULL;
        perturb >>= 5;
        at = (at * 5 + perturb + 1) & mask;
    }
}

static inline PyObject *quick_get(PyObject *dict, PyObject *key, PyObject *otherwise)
{
    PyObject *value = quick_look(dict, key);
    return value == QUICK_ASK ? CPyDict_Get(dict, key, otherwise) : Py_NewRef(value != NULL ? value : otherwise);
}

static inline PyObject *quick_get_or_none(PyObject *dict, PyObject *key)
{
    return quick_get(dict, key, Py_None);
}

QUICK PyObject *quick_item(PyObject *dict, PyObject *key)
{
    PyObject *value = PyDict_CheckExact(dict) ? quick_look(dict, key) : QUICK_ASK;
    if (value == NULL || value == QUICK_ASK)
        return CPyDict_GetItem(dict, key); /* which tells that it is missing */
    return Py_NewRef(value);
}

static inline int quick_in_dict(PyObject *dict, PyObject *key)
{
    PyObject *value = quick_look(dict, key);
    return value == QUICK_ASK ? PyDict_Contains(dict, key) : value != NULL;
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

/* -- methods -- */

static inline int quick_is_alpha(PyObject *text)
{
    Py_ssize_t length = PyUnicode_GET_LENGTH(text);
    int kind = PyUnicode_KIND(text);
    const void *data = PyUnicode_DATA(text);
    for (Py_ssize_t at = 0; at < length; at++) {
        Py_UCS4 letter = PyUnicode_READ(kind, data, at);
        if (!(letter >= 0x0621 && letter <= 0x064A) && !Py_UNICODE_ISALPHA(letter)) /* all of Arabic's own are */
            return 0;
    }
    return length > 0;
}

static inline int quick_is_decimal(PyObject *text)
{
    Py_ssize_t length = PyUnicode_GET_LENGTH(text);
    int kind = PyUnicode_KIND(text);
    const void *data = PyUnicode_DATA(text);
    for (Py_ssize_t at = 0; at < length; at++)
        if (!Py_UNICODE_ISDECIMAL(PyUnicode_READ(kind, data, at)))
            return 0;
    return length > 0;
}

#if PY_VERSION_HEX < 0x030E0000
/* Whether a set and another, or a list, have nothing in common; -1: ask Python. */
static inline int quick_disjoint(PyObject *set, PyObject *other)
{
    if (PyAnySet_CheckExact(other) && set != other) {
        PySetObject *few = (PySetObject *)set, *many = (PySetObject *)other;
        if (few->used > many->used)
            few = (PySetObject *)other, many = (PySetObject *)set;
        for (Py_ssize_t at = 0; at <= few->mask; at++) {
            PyObject *key = few->table[at].key;
            if (key == NULL || few->table[at].hash == -1) /* nothing, or what stands where something was */
                continue;
            int held = quick_in_table((PyObject *)many, key, few->table[at].hash);
            if (held)
                return held < 0 ? -1 : 0;
        }
        return 1;
    }
    if (!PyList_CheckExact(other))
        return -1;
    for (Py_ssize_t at = 0; at < PyList_GET_SIZE(other); at++) {
        PyObject *key = PyList_GET_ITEM(other, at);
        int held = quick_in_table(set, key, quick_hash(key));
        if (held)
            return held < 0 ? -1 : 0;
    }
    return 1;
}
#endif

static PyObject *quick_isalpha, *quick_isdecimal, *quick_isdisjoint;

/* Methods of texts and sets that are asked of every word: called as methods they take Python longer than the answer. */
QUICK PyObject *quick_method(PyObject *name, PyObject *const *arguments, size_t number, PyObject *names)
{
    if (quick_isdisjoint == NULL) {
        quick_isalpha = PyUnicode_InternFromString("isalpha");
        quick_isdecimal = PyUnicode_InternFromString("isdecimal");
        quick_isdisjoint = PyUnicode_InternFromString("isdisjoint");
    }
    if (names == NULL && PyVectorcall_NARGS(number) == 1 && PyUnicode_CheckExact(arguments[0])) {
        if (name == quick_isalpha)
            return PyBool_FromLong(quick_is_alpha(arguments[0]));
        if (name == quick_isdecimal)
            return PyBool_FromLong(quick_is_decimal(arguments[0]));
    }
#if PY_VERSION_HEX < 0x030E0000
    if (names == NULL && name == quick_isdisjoint && PyVectorcall_NARGS(number) == 2 && PyAnySet_CheckExact(arguments[0])) {
        int disjoint = quick_disjoint(arguments[0], arguments[1]);
        if (disjoint >= 0)
            return PyBool_FromLong(disjoint);
        PyErr_Clear(); /* Python asks again, and tells it */
    }
#endif
    return PyObject_VectorcallMethod(name, arguments, number, names);
}

#define PyObject_VectorcallMethod quick_method
#define CPyStr_Startswith quick_startswith
#define CPyStr_Endswith quick_endswith
#define CPyStr_EqualLiteral quick_is
#define CPyStr_Removeprefix quick_removeprefix
#define CPyTagged_StealAsObject quick_number
#define PySequence_Contains quick_in_sequence
#define PyList_Append quick_append

#endif
#endif
